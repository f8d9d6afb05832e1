// The composition root: puts the parts together and starts the page. Nobody imports it.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no element with the id "root"');

createRoot(container).render(
  <StrictMode>
    <main>
      <h1>Unmoored</h1>
    </main>
  </StrictMode>,
);
