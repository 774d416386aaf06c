package kz.esep.portal;

/**
 * What portals list of a month, and how far the sheets agree with it.
 *
 * @param figures what they list
 * @param held the sheets held against it
 */
public record PortalMonth(PortalFigures figures, PortalComparison.Result held) {}
