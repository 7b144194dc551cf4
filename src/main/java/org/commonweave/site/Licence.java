package org.commonweave.site;

import java.util.List;
import java.util.Optional;

/// How others may use the words of the commons. Only open licences are offered: what is shared here may be reworked.
///
/// @param id the short identifier of the SPDX licence list, <https://spdx.org/licenses/>
/// @param name how people call it
/// @param url where the licence can be read
public record Licence(String id, String name, String url) {

    public static final Licence CC_BY_SA =
            new Licence("CC-BY-SA-4.0", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/");
    public static final Licence CC_BY =
            new Licence("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/");
    public static final Licence CC0 =
            new Licence("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

    /// The licences a commons can choose from, the usual one first.
    public static final List<Licence> OPEN = List.of(CC_BY_SA, CC_BY, CC0);

    public static Optional<Licence> find(String id) {
        return OPEN.stream().filter(licence -> licence.id.equals(id)).findFirst();
    }
}
