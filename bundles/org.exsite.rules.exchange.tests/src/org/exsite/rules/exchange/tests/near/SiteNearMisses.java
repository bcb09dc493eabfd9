package org.exsite.rules.exchange.tests.near;

final class SiteNearMisses extends NearMisses {

    SiteNearMisses() {
        near("site-name-with-colon", "a semicolon", model -> {
            model.site.setName("Building;East");
            return () -> model.site.setName("Building:East");
        });
    }
}
