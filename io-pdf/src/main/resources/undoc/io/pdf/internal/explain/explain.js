'use strict';
const about = document.getElementById('about');
for (const box of document.querySelectorAll('[data-about]')) {
  const show = () => { about.textContent = box.dataset.about; about.hidden = false; };
  box.addEventListener('click', show);
  box.addEventListener('focus', show);
}
document.addEventListener('click', (event) => {
  if (!event.target.closest('[data-about]')) about.hidden = true;
});
for (const check of document.querySelectorAll('[data-taken]')) {
  check.addEventListener('change', () => {
    for (const line of document.querySelectorAll('svg .' + check.dataset.taken)) {
      line.classList.toggle('off', !check.checked);
    }
  });
}
