package org.commonweave.member;

import org.commonweave.base.Refusal;

/// A link from a letter has been used already, has expired, or never was.
public class LinkSpent extends Refusal {

    LinkSpent(String key) {
        super(key);
    }
}
