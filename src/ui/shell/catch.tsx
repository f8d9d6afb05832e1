/**
 * Catches a screen that cannot be drawn or fetched (offline before its part was loaded): says so and offers to load
 * the page again, which comes back to the same screen.
 */
import { Component, type ReactNode } from 'react';
import { Button } from '../parts/button.tsx';

interface CatchProps {
  readonly children: ReactNode;
  readonly words: { readonly title: string; readonly text: string; readonly again: string };
}

export class Catch extends Component<CatchProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { title, text, again } = this.props.words;
    return (
      <main id="content" className="waiting">
        <h1>{title}</h1>
        <p>{text}</p>
        <Button kind="primary" onPress={() => window.location.reload()}>
          {again}
        </Button>
      </main>
    );
  }
}
