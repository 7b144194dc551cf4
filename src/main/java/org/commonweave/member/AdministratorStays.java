package org.commonweave.member;

import org.commonweave.base.Refusal;

/// The account of an administrator cannot be closed.
public class AdministratorStays extends Refusal {

    AdministratorStays() {
        super("member.admin.close.administrator");
    }
}
