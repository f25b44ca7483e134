// Where files come from on a page that is served: beside this script.

/** The page that links lead to where the build was not told its address: the one that the element stands on. */
const page = "";

const load = async (file) => {
  const response = await fetch(address(file));
  if (!response.ok) throw new Error(`${file}: the server answered ${response.status}`);
  return response;
};
