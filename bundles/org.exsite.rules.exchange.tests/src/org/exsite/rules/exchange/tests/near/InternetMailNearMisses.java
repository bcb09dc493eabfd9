package org.exsite.rules.exchange.tests.near;

final class InternetMailNearMisses extends NearMisses {

    InternetMailNearMisses() {
        near("ims-auto-replies-disabled", "they are said to be allowed", model -> {
            model.service.setDisableAutoReplies(Boolean.FALSE);
            return () -> model.service.setDisableAutoReplies(Boolean.TRUE);
        });
    }
}
