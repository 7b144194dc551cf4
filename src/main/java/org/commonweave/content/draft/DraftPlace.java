package org.commonweave.content.draft;

/// Where one writes things of a kind. A kind that is written in the interface offers one of these as a bean.
///
/// What is there already is changed at its own address with `/edit` behind it. Both addresses go on with the draft
/// named in [#PARAMETER].
///
/// @param startPath the address at which something new is begun, such as `/wiki/new`
public record DraftPlace(String kind, String startPath) {

    public static final String PARAMETER = "draft";

    private static final String CHANGE = "/edit";

    String toStart(String draft) {
        return startPath + "?" + PARAMETER + "=" + draft;
    }

    static String toChange(String path, String draft) {
        return path + CHANGE + "?" + PARAMETER + "=" + draft;
    }
}
