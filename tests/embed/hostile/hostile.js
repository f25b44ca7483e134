// Extras that careless libraries hang on everything; `for … in` meets them all.
document.documentElement.dir = "rtl";
Array.prototype.last = function () { return this[this.length - 1]; };
Array.prototype.remove = function (own) { return this.filter((each) => each !== own); };
Object.prototype.extend = function (other) { return Object.assign(this, other); };
Object.prototype.isHostile = true;
String.prototype.trim2 = function () { return this; };
Function.prototype.twice = function () { return this; };
// Names that a script might take for its own.
var load = 1, here = 2, page = 3, home = 4, attributes = 5, program = 6, asked = 7, element = 8, ask = 9, copy = 10;
