// Plays from Chromium's accessibility tree alone, as somebody does who never sees the page: roles, names and states are
// all that is read, the next control is chosen by them, and it is pressed with the focus on it. No selector, no
// picture, no position.

import { type CDPSession, expect, type Page } from '@playwright/test';
import { forward, like, words } from './player.ts';

export interface Node {
  readonly role: string;
  readonly name: string;
  readonly checked: boolean;
  readonly off: boolean;
  /** Names of what it stands in, innermost first. */
  readonly within: readonly string[];
  /** For giving it the focus. */
  readonly backend: number;
}

export interface Reader {
  /** Every node that is said, in the order of reading. */
  read(): Promise<readonly Node[]>;
  press(node: Node, key?: string): Promise<void>;
}

const said = (value: unknown): string => (typeof value === 'string' ? value : '');

export async function readerOf(page: Page): Promise<Reader> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  return {
    async read() {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const namesAbove = (id: string | undefined): string[] => {
        const node = id === undefined ? undefined : byId.get(id);
        if (node === undefined) return [];
        const name = said(node.name?.value);
        return [...(name === '' ? [] : [name]), ...namesAbove(node.parentId)];
      };
      return nodes
        .filter(({ ignored }) => !ignored)
        .map((node) => {
          const property = (name: string): unknown =>
            node.properties?.find((each) => each.name === name)?.value.value;
          return {
            role: said(node.role?.value),
            name: said(node.name?.value),
            checked: property('checked') === 'true',
            off: property('disabled') === true,
            within: namesAbove(node.parentId),
            backend: node.backendDOMNodeId ?? 0,
          };
        });
    },
    async press(node, key = 'Enter') {
      await session.send('DOM.focus', { backendNodeId: node.backend });
      await page.keyboard.press(key);
    },
  };
}

const { app, reveal } = words;
const onward = new RegExp([...forward, like(app.predict.pass).source].join('|'));

const isButton = ({ role, off }: Node): boolean => role === 'button' && !off;

/** The page's title, which is read out with every screen. */
export const titleOf = (nodes: readonly Node[]): string =>
  nodes.find(({ role }) => role === 'RootWebArea')?.name.replace(/ · Unmoored$/, '') ?? '';

/** What can be pressed to go on: an answer where something is asked, else the way on. */
function nextOf(nodes: readonly Node[]): Node | undefined {
  const answer = nodes.find((node) => isButton(node) && node.within.includes(app.film.beside));
  return answer ?? nodes.find((node) => isButton(node) && onward.test(node.name)) ?? nextPage(nodes);
}

/** Of the reveal. */
const nextPage = (nodes: readonly Node[]): Node | undefined =>
  nodes.find(
    (node) =>
      isButton(node) &&
      node.within.includes(reveal.common.pages) &&
      [reveal.common.next, reveal.lesson.again].some((name) => like(name).test(node.name)),
  );

/** A node of this role and name, waited for. */
export async function find(reader: Reader, role: string, name: RegExp | string): Promise<Node> {
  let found: Node | undefined;
  await expect
    .poll(async () => {
      const fits = (node: Node) => (typeof name === 'string' ? node.name === name : name.test(node.name));
      found = (await reader.read()).find((node) => node.role === role && !node.off && fits(node));
      return found !== undefined;
    }, `a ${role} named ${name}`)
    .toBe(true);
  return found as Node;
}

/**
 * Presses on until a screen of that title is reached. `onScreen` is told the title of every new screen and may decide something there;
 * what it presses is read again before the way on.
 */
export async function playByTree(
  reader: Reader,
  reached: (title: string) => boolean,
  onScreen: (title: string, nodes: readonly Node[]) => Promise<void> = async () => undefined,
): Promise<void> {
  let last = '';
  for (let presses = 0; presses < 600; presses++) {
    let nodes: readonly Node[] = [];
    await expect
      .poll(
        async () => {
          nodes = await reader.read();
          return reached(titleOf(nodes)) || nextOf(nodes) !== undefined;
        },
        { message: `something to press after "${last}"`, timeout: 60_000, intervals: [30, 100, 250] },
      )
      .toBe(true);
    const title = titleOf(nodes);
    if (reached(title)) return;
    if (title !== last) {
      last = title;
      await onScreen(title, nodes);
      nodes = await reader.read();
    }
    const next = nextOf(nodes);
    // Between two readings a control may leave: a film that has just ended.
    if (next !== undefined) await reader.press(next).catch(() => undefined);
  }
  throw new Error(`still on ${last}`);
}
