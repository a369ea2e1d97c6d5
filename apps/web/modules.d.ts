declare module "*.css";
declare module "dayjs/locale/vi.js";
declare module "dayjs/locale/lo.js";
