// The Content-Security-Policy of every answer, kept in this one place.
//
// Scripts: only files of our own, never inline. Styles: the same, plus the two <style> tags that React Aria
// adds at run time; it finds their nonce in <meta property="csp-nonce">, which Vite writes into index.html
// with the placeholder below. The host puts a fresh nonce in its place for every page it sends.
// Inline style *properties* set through the DOM (React's `style`, Phaser's canvas) are not subject to this.
//
// Not promised: `upgrade-insecure-requests` and HSTS are absent on purpose. Plain HTTP on a network address
// must work, and either of them would leave a blank page there.

export const noncePlaceholder = '__CSP_NONCE__';

export function contentSecurityPolicy(nonce?: string): string {
  const directives: readonly (readonly [string, string])[] = [
    ['default-src', "'self'"],
    ['script-src', "'self'"],
    ['style-src', nonce === undefined ? "'self'" : `'self' 'nonce-${nonce}'`],
    ['img-src', "'self' data: blob:"],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['worker-src', "'self' blob:"],
    ['object-src', "'none'"],
    ['base-uri', "'self'"],
    ['form-action', "'self'"],
    ['frame-ancestors', "'self'"],
  ];
  return directives.map(([name, sources]) => `${name} ${sources}`).join('; ');
}
