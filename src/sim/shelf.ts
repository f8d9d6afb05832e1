/**
 * Books to be written over. The records of a year fill five megabytes; where years are run one after the other and
 * only a few numbers of each are kept, fresh pages from the system for every book take longer than the writing.
 */
import { type Book, createBook } from './records.ts';
import type { Shelf } from './types.ts';

/** Rows a month's book begins with. */
const ROWS = 2600;

interface Books {
  readonly books: Book[];
  /** Of these, so many are in use. */
  taken: number;
}

export function createShelf(): Shelf {
  const inner: Books = { books: [], taken: 0 };
  return { inner };
}

/** All books may be written over: nobody reads any more what stands in them. */
export function clearShelf(shelf: Shelf): void {
  (shelf.inner as Books).taken = 0;
}

/** An empty book for a month, from the shelf if there is one. */
export function takeBook(shelf?: Shelf): Book {
  if (shelf === undefined) return createBook(ROWS);
  const inner = shelf.inner as Books;
  const book = inner.books[inner.taken] ?? createBook(ROWS);
  inner.books[inner.taken] = book;
  inner.taken += 1;
  book.length = 0;
  return book;
}
