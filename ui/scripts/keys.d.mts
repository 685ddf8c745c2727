export declare const MESSAGE_ROOT: string;
export declare function readMessages(language: string, wanted?: (file: string) => boolean): Map<string, string[]>;
export declare function writeKeys(): void;

/** Whether the window says what is in a message file. */
export function isOfWindow(file: string): boolean;
