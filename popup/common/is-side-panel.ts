/** The side panel shows the popup's app, and stays open where a popup would close. */
export const isSidePanel = document.documentElement.classList.contains('side-panel');
