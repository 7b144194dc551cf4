package org.commonweave.member;

/// What somebody who wants to join has typed.
public record NewMember(String name, String email, String password) {

    @Override
    public String toString() {
        return "NewMember[name=" + name + "]";
    }
}
