/** What staff wear at work, by post: colours and one detail by which a post is known from afar. Never by who they are. */

export interface Uniform {
  readonly top: string;
  readonly legs: string;
  readonly detail: 'scrubs' | 'coat' | 'band' | 'vest' | 'bib' | 'tie' | 'jacket' | 'lanyard';
}

export const uniforms = {
  nurse: { top: '#1f8a93', legs: '#17717a', detail: 'scrubs' },
  doctor: { top: '#1f8a93', legs: '#17717a', detail: 'coat' },
  paramedic: { top: '#2f5d3a', legs: '#274d31', detail: 'band' },
  // Police.
  officer: { top: '#2a3650', legs: '#1f2738', detail: 'vest' },
  community: { top: '#2a3650', legs: '#1f2738', detail: 'bib' },
  'desk-officer': { top: '#edf1f5', legs: '#1f2738', detail: 'tie' },
  detective: { top: '#4a5260', legs: '#3a404c', detail: 'jacket' },
  clerk: { top: '#86705a', legs: '#574c42', detail: 'lanyard' },
  // Jobcentre.
  welcome: { top: '#a03a55', legs: '#3d3a44', detail: 'lanyard' },
  coach: { top: '#2c5394', legs: '#333a4a', detail: 'lanyard' },
  adviser: { top: '#54448c', legs: '#3a3648', detail: 'lanyard' },
  employers: { top: '#3b434e', legs: '#2f353e', detail: 'jacket' },
} as const satisfies Readonly<Record<string, Uniform>>;

export type UniformName = keyof typeof uniforms;
