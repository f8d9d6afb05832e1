/** Hands the scene down to the film screen. null: there is none, and the film is shown in DOM. */
import { createContext } from 'react';
import type { SceneDoor } from '../store/sceneDoor.ts';

export const SceneSlot = createContext<SceneDoor | null>(null);
