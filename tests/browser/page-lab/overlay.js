document.body.dataset.api = typeof chrome.runtime?.connect
chrome.runtime.sendMessage({ topic: 'overlay-here' }).then(() => {
  document.body.dataset.worker = 'answered'
})
