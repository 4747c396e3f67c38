// A signature drawn with a finger, a pen or a mouse; whoever cannot draw types.
const WIDTH = 600;

export class Pad {
  #canvas;
  #context;
  #drawn = false;

  constructor(canvas, clear) {
    this.#canvas = canvas;
    this.#context = canvas.getContext("2d");
    this.#context.lineWidth = 3;
    this.#context.lineCap = "round";
    this.#context.lineJoin = "round";
    this.#context.strokeStyle = "#1c2a6b";
    canvas.addEventListener("pointerdown", (event) => this.#begin(event));
    canvas.addEventListener("pointermove", (event) => this.#go(event));
    clear.addEventListener("click", () => this.clear());
  }

  #at(event) {
    const box = this.#canvas.getBoundingClientRect();
    const scale = WIDTH / box.width;
    return [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
  }

  #begin(event) {
    event.preventDefault();
    this.#canvas.setPointerCapture(event.pointerId);
    this.#context.beginPath();
    this.#context.moveTo(...this.#at(event));
  }

  #go(event) {
    if (this.#canvas.hasPointerCapture(event.pointerId)) {
      this.#context.lineTo(...this.#at(event));
      this.#context.stroke();
      this.#drawn = true;
    }
  }

  clear() {
    this.#context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    this.#drawn = false;
  }

  /** The picture as PNG in base64, or nothing. */
  get picture() {
    return this.#drawn ? this.#canvas.toDataURL("image/png").split(",")[1] : "";
  }
}
