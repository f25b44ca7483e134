/**
 * `<saydo-map>` in JSX: `import type {} from "saydo-map/react";` once in a project.
 *
 * React 19 and later; it hands attributes on as they are and takes `onsaydo-ready` and the like as listeners.
 */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { SaydoControls, SaydoMap, SaydoMapEventMap, SaydoTheme, SaydoView } from "saydo-map";

type Listeners = { [K in keyof SaydoMapEventMap as `on${K}`]?: (event: SaydoMapEventMap[K]) => void };

interface SaydoMapAttributes extends DetailedHTMLProps<HTMLAttributes<SaydoMap>, SaydoMap>, Listeners {
  src?: string;
  state?: string;
  view?: SaydoView;
  theme?: SaydoTheme;
  heading?: "on" | "off";
  controls?: SaydoControls;
  url?: boolean;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "saydo-map": SaydoMapAttributes;
    }
  }
}
