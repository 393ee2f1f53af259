document.querySelector("#late").hidden = false;
