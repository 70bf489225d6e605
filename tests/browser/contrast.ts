import type { Page } from 'playwright-core';

/**
 * Tells every text in view that is too faint on what it stands on, also inside of web components: its contrast and its words.
 * @param least - as WCAG counts contrast, 4.5 for text
 */
export function faintTexts(page: Page, least: number): Promise<string[]> {
  return page.evaluate((wanted) => {
    type Colour = readonly [number, number, number, number];
    const colourOf = (text: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b, a];
    };
    const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => [
      r * a + r2 * (1 - a),
      g * a + g2 * (1 - a),
      b * a + b2 * (1 - a),
      1,
    ];
    const parentOf = (element: Element): Element | null =>
      element.assignedSlot ??
      element.parentElement ??
      (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);
    const groundOf = (element: Element | null): Colour => {
      if (element === null) return [255, 255, 255, 1];
      const own = colourOf(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, groundOf(parentOf(element)));
    };
    const luminance = ([r, g, b]: Colour) => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const textsIn = (root: ParentNode): Text[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...[...element.childNodes].filter((node): node is Text => node instanceof Text),
        ...(element.shadowRoot === null ? [] : textsIn(element.shadowRoot)),
      ]);
    return textsIn(document.body).flatMap((node) => {
      const element = node.parentElement;
      const words = node.data.trim();
      if (element === null || !/[\p{L}\p{N}]/u.test(words) || !element.checkVisibility()) return [];
      const ground = groundOf(element);
      const ink = over(colourOf(getComputedStyle(element).color), ground);
      const [bright = 0, deep = 0] = [luminance(ink), luminance(ground)].sort((a, b) => b - a);
      const contrast = (bright + 0.05) / (deep + 0.05);
      return contrast >= wanted ? [] : [`${contrast.toFixed(1)} ${words}`];
    });
  }, least);
}
