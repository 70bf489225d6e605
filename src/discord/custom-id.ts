/** What a custom id of ours says once it is read. */
export interface ButtonState {
  readonly action: string;
}
