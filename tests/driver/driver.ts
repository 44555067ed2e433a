/** What a person points at: a role and a name, in the page or in an open shadow root of it. */
export type Target = {
  role: 'button' | 'switch' | 'checkbox' | 'radio' | 'textbox' | 'link' | 'tab';
  name: string | RegExp;
};

/** One tab. Specs see no more of a browser than this, so that they are written once for both. */
export interface Tab {
  url(): string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  goBack(): Promise<void>;
  /** Runs in the page's own world. */
  evaluate<R, A>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Waits until the target can be clicked, and clicks it as a person does. Counted as an action. */
  click(target: Target): Promise<void>;
  /** Clicks a field and types over what it holds. Counted as two actions. */
  type(target: Target, text: string): Promise<void>;
  /** Chooses in a select of the panel, by its label and the option's value, with the keyboard. */
  select(label: string, value: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Drags the target by so many CSS pixels, with the mouse. */
  drag(target: Target, by: { x: number; y: number }): Promise<void>;
  /** Gives its window so many CSS pixels, as zooming in takes them away. */
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the built extension in it. */
export interface Driver {
  readonly browserName: 'chromium' | 'firefox';
  /** The extension's origin, such as chrome-extension://id. */
  readonly extensionOrigin: string;
  /** Clicks and typed texts so far, over all tabs. */
  actions(): number;
  open(url: string): Promise<Tab>;
  /** The first tab whose URL matches, waiting for it. */
  tab(url: RegExp): Promise<Tab>;
  tabs(): Tab[];
  /** The URL of the tab in front, as the browser says. */
  frontUrl(): Promise<string>;
  /** Runs in the extension, with its API as `browser`. */
  inExtension<R, A>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  killBackground(): Promise<void>;
  /** Has the extension load anew, as an update does; what its folder holds by then is loaded. */
  reloadExtension(): Promise<void>;
  /** Takes the hosts of the manifest back from the extension, as a person may; or gives them again. */
  allowHosts(areAllowed: boolean): Promise<void>;
  /**
   * Has the browser grant these hosts without a prompt when the extension asks for them, as it does
   * for what was granted before. The prompt itself is no page, so no test can press it.
   */
  grantWithoutPrompt(pattern: string): Promise<void>;
  /** Has the pages that are open drawn for a person who wants them so. */
  emulate(wishes: Wishes): Promise<void>;
  /** What pages, popup, background and hidden page have logged so far, in a browser with `keepsLogs`. */
  logs(): string;
  close(): Promise<void>;
}

export type Wishes = {
  colorScheme?: 'light' | 'dark';
  forcedColors?: boolean;
  reducedMotion?: boolean;
};

export type DriverOptions = {
  /** The replicas' port; every known host is sent there. */
  port: number;
  /** A folder with another build than dist's; Firefox also takes a zip. */
  extension?: string;
  /** Firefox's own language; Chromium speaks those only of which the system has a package. */
  language?: string;
  /** Rules of an organization, in a file as Firefox finds it. Chromium reads those of the system alone. */
  laidDown?: Record<string, unknown>;
  /** Keeps the profile here, so that a restart finds it again. */
  profile?: string;
  /** Kilobytes that Firefox keeps of what sites and extensions store; Chromium has a limit of its own. */
  storageLimit?: number;
  /** Installed for this test, its onboarding page in front; else it may be there, made as new, without. */
  isJustInstalled?: boolean;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  keepsLogs?: boolean;
  /** Milliseconds between actions, for people to follow. */
  slowMo?: number;
};
