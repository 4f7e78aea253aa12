const find = document.querySelector<HTMLInputElement>('#find')
const visit = document.querySelector<HTMLFormElement>('#visit')
const articles = [...document.querySelectorAll('article')]

find?.addEventListener('input', () => {
  const asked = find.value.trim().toLowerCase()
  for (const article of articles) article.hidden = !article.textContent.toLowerCase().includes(asked)
})

visit?.addEventListener('submit', (event) => {
  event.preventDefault()
  const output = visit.querySelector('output')
  if (output) output.textContent = 'Thursday 10:00 to 12:00 is free.'
})
