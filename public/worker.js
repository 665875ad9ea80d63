// The page's own program in a thread of its own. The page sends the address of the script that loads
// it, the module that it has compiled, and the program's second part, for second.js; what the program
// does in a thread, it decides itself.
onmessage = ({ data: [program, module, second] }) => {
  onmessage = null;
  globalThis.secondPart = second;
  import(program)
    .then(({ default: start }) => start({ module_or_path: module }))
    // A promise that breaks is not told to the page; an error is.
    .catch((error) => setTimeout(() => { throw error; }));
};
