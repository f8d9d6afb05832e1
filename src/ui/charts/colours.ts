/**
 * Colours of the charts, as attributes of the drawing so that a saved picture needs no style sheet. Each pair that
 * meets in one chart differs in lightness and in shape too: reported = round points on a solid line, true = diamonds,
 * possible = hollow.
 */
export const colour = {
  ink: '#1b2630',
  soft: '#515c68',
  line: '#d7dce1',
  paper: '#ffffff',
  shade: '#f4f5f6',
  reported: '#184d8c',
  true: '#b4441f',
  apart: '#f8e9e4',
  harm: '#c8714f',
  harmDeep: '#8a3a1c',
  possible: '#00806e',
  purpose: '#00806e',
  own: '#b57a14',
  rope: '#7a6a4a',
  quay: '#b9a77f',
  sea: '#eef4f6',
  common: '#6b7682',
} as const;

export const fontFamily =
  "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, 'Segoe UI', Roboto, sans-serif";
