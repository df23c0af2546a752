export const asset = true;
