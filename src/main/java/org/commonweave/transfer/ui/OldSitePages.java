package org.commonweave.transfer.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PublicPages;
import org.commonweave.transfer.OldAddresses;
import org.commonweave.transfer.wordpress.OldAddress;

/// Leads from the addresses of an old site to where its things are now. An address of the commons itself goes before.
class OldSitePages implements PublicPages {

    private final OldAddresses addresses;
    private final boolean isOfNumbers;

    /// @param isOfNumbers whether it answers for what is asked for by its number, such as `/?p=12`, whose path is the
    ///     front of the commons; otherwise for all other paths
    OldSitePages(OldAddresses addresses, boolean isOfNumbers) {
        this.addresses = addresses;
        this.isOfNumbers = isOfNumbers;
    }

    @Override
    public int getOrder() {
        return isOfNumbers ? HIGHEST_PRECEDENCE : LOWEST_PRECEDENCE;
    }

    @Override
    public Optional<PageAnswer> find(PageRequest request) {
        boolean isFront = request.path().equals("/") || request.path().equals("/index.php");
        Map<String, List<String>> parameters = request.parameters();
        return isFront == isOfNumbers
                ? addresses
                        .now(OldAddress.meant(request.path(), parameters), request.viewer())
                        .map(path -> new PageAnswer.Moved(path, !isOfNumbers))
                : Optional.empty();
    }
}
