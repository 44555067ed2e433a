document.body.textContent = 'Role Courier';
