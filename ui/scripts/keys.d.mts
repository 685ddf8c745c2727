export declare const MESSAGE_ROOT: string;
export declare function readMessages(language: string): Map<string, string[]>;
export declare function writeKeys(): void;
