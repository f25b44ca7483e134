// Where files come from on a page that is served: beside this script.
const load = async (file) => {
  const response = await fetch(address(file));
  if (!response.ok) throw new Error(`${file}: the server answered ${response.status}`);
  return response;
};
