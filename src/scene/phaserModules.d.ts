// Types of those modules of Phaser that phaser.ts imports: the package has them for its whole only.

declare module 'phaser/src/cameras/2d/CameraManager.js';
declare module 'phaser/src/const.js' {
  const constants: { readonly AUTO: 0; readonly CANVAS: 1 };
  export = constants;
}
declare module 'phaser/src/core/Game.js' {
  import type Phaser from 'phaser';
  export = Phaser.Game;
}
declare module 'phaser/src/events/EventEmitter.js';
declare module 'phaser/src/gameobjects/container/Container.js' {
  import type Phaser from 'phaser';
  export = Phaser.GameObjects.Container;
}
declare module 'phaser/src/gameobjects/DisplayList.js';
declare module 'phaser/src/gameobjects/GameObjectFactory.js';
declare module 'phaser/src/gameobjects/graphics/Graphics.js' {
  import type Phaser from 'phaser';
  export = Phaser.GameObjects.Graphics;
}
declare module 'phaser/src/gameobjects/image/Image.js' {
  import type Phaser from 'phaser';
  export = Phaser.GameObjects.Image;
}
declare module 'phaser/src/gameobjects/layer/Layer.js' {
  import type Phaser from 'phaser';
  export = Phaser.GameObjects.Layer;
}
declare module 'phaser/src/gameobjects/text/Text.js' {
  import type Phaser from 'phaser';
  export = Phaser.GameObjects.Text;
}
declare module 'phaser/src/gameobjects/UpdateList.js';
declare module 'phaser/src/renderer/index.js';
declare module 'phaser/src/scene/Scene.js' {
  import type Phaser from 'phaser';
  export = Phaser.Scene;
}
