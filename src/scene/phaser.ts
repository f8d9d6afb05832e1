/**
 * The parts of Phaser that the scene uses, and the only file that names them. The package's own entry holds all of
 * Phaser, sound, physics and maps with it, in one piece; its sources are CommonJS modules, of which a bundle takes
 * those it asks for. What is not imported here is not there, whatever Phaser's types say of `scene.add`.
 *
 * `phaser/src` is an alias of vite.config.ts (the package shows its sources to nobody), where also Phaser's own
 * switches for sound and debugging are off.
 */
import type { GameObjects, Textures } from 'phaser';
import 'phaser/src/cameras/2d/CameraManager.js';
import constants from 'phaser/src/const.js';
import Game from 'phaser/src/core/Game.js';
import 'phaser/src/events/EventEmitter.js';
import Container from 'phaser/src/gameobjects/container/Container.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/GameObjectFactory.js';
import Graphics from 'phaser/src/gameobjects/graphics/Graphics.js';
import Picture from 'phaser/src/gameobjects/image/Image.js';
import Layer from 'phaser/src/gameobjects/layer/Layer.js';
import Text from 'phaser/src/gameobjects/text/Text.js';
import 'phaser/src/gameobjects/UpdateList.js';
// By their index: the modules of WebGL lean on each other in the order in which it takes them.
import 'phaser/src/renderer/index.js';
import Scene from 'phaser/src/scene/Scene.js';

export const { AUTO, CANVAS } = constants;
/** Phaser's Image; a page has another. */
export { Container, Game, Graphics, Layer, Picture, Scene, Text };
export type GameObject = GameObjects.GameObject;
export type TextureManager = Textures.TextureManager;
