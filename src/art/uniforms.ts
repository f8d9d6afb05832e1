/** What staff wear at work, by post: colours and one detail by which a post is known from afar. Never by who they are. */

export interface Uniform {
  readonly top: string;
  readonly legs: string;
  readonly detail: 'scrubs' | 'coat' | 'band' | 'lanyard';
}

export const uniforms = {
  nurse: { top: '#1f8a93', legs: '#17717a', detail: 'scrubs' },
  doctor: { top: '#1f8a93', legs: '#17717a', detail: 'coat' },
  paramedic: { top: '#2f5d3a', legs: '#274d31', detail: 'band' },
  clerk: { top: '#86705a', legs: '#574c42', detail: 'lanyard' },
  coach: { top: '#2c5394', legs: '#333a4a', detail: 'lanyard' },
} as const satisfies Readonly<Record<string, Uniform>>;

export type UniformName = keyof typeof uniforms;
