/** The worker: answers heavy questions away from the page's thread. Nothing is kept between questions. */
import { expose } from 'comlink';
import { reckoning } from './reckon.ts';

expose(reckoning);
