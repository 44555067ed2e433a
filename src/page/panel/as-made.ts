import { cssOf } from './element.ts';

/** Attributes that the panel, the browser and extensions for dark pages set: none can hide or write. */
const known =
  /^(class|style|open|type|role|title|value|selected|lang|tabindex|aria-[a-z]+|data-[a-z-]+)$/;
/** What the panel itself sets in a `style`: where it stands. */
const placing = /^(max-height|left|top)$/;
const colouring = /^(--darkreader-[\w-]+|color|(background|border-\w+|outline|caret)-color)$/;
/** A pseudo-element can show words; that of a text field has no place in the panel. */
const addsElement = /:(?!:?placeholder)/;

/**
 * Whether the panel is drawn by its own elements and styles alone: a style of somebody else's in its
 * shadow root can write other words over a button. One that but colours what is there may stay: so do
 * extensions that make every page dark.
 */
export function isAsMade(root: ShadowRoot): boolean {
  const isOther = (sheet: CSSStyleSheet) => {
    const css = sheet.ownerNode instanceof Element ? cssOf(sheet.ownerNode) : undefined;
    if (css === undefined) return ![...sheet.cssRules].every((rule) => isHarmless(rule, root));
    return sheet.disabled || sheet.media.length > 0 || rulesIn(sheet) !== rulesOf(css);
  };
  return (
    [...root.querySelectorAll('*')].every(isOwn) &&
    ![...root.styleSheets, ...root.adoptedStyleSheets].some(isOther) &&
    root.getAnimations().length === 0
  );
}

function isOwn(element: Element): boolean {
  if (cssOf(element) === undefined) return element.localName === 'style' && isAtTop(element);
  const properties = element instanceof HTMLElement ? [...element.style] : [];
  return (
    [...element.attributes].every(({ name }) => known.test(name)) &&
    properties.every((name) => placing.test(name) || colouring.test(name))
  );
}

function isAtTop({ parentNode }: Element): boolean {
  return parentNode instanceof ShadowRoot;
}

function isHarmless(rule: CSSRule, root: ShadowRoot): boolean {
  if (!(rule instanceof CSSStyleRule) || rule.cssRules?.length > 0) return false;
  const { selectorText, style } = rule;
  if (addsElement.test(selectorText)) return false;
  return [...style].every((name) => colouring.test(name)) || !root.querySelector(selectorText);
}

function rulesIn({ cssRules }: CSSStyleSheet): string {
  return [...cssRules].map(({ cssText }) => cssText).join('\n');
}

/** Read where no page's script comes, as the browser writes rules. */
function rulesOf(css: string): string {
  const apart = document.implementation.createHTMLDocument('');
  const style = apart.createElement('style');
  style.textContent = css;
  apart.head.append(style);
  return style.sheet === null ? '' : rulesIn(style.sheet);
}

/** Takes out of the panel what is not its own. */
export function undoOthers(root: ShadowRoot): void {
  root.adoptedStyleSheets = [];
  for (const moving of root.getAnimations()) moving.cancel();
  for (const element of root.querySelectorAll('*')) {
    if (cssOf(element) === undefined) element.remove();
    element.removeAttribute('style');
    for (const { name } of [...element.attributes]) {
      if (!known.test(name)) element.removeAttribute(name);
    }
  }
}
