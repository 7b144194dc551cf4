package org.commonweave.member;

import org.commonweave.base.Refusal;

/// Nobody would be left to look after the commons.
public class LastAdministrator extends Refusal {

    LastAdministrator() {
        super("member.last-administrator");
    }
}
