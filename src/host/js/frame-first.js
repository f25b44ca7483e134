// Follows the frame's address before each paint until the picture is there.
const first = () => followAddress() || requestAnimationFrame(first);
requestAnimationFrame(first);
