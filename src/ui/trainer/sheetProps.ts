/** What a sheet over the console is given. */
import type { ConsoleProps } from './consoleProps.ts';

export interface SheetProps extends ConsoleProps {
  readonly onClose: () => void;
}
