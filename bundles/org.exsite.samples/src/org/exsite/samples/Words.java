package org.exsite.samples;

/** Invented names that samples are made from. None of them stands for anybody. */
final class Words {

    static final String[] FIRST_NAMES = words("""
            Ada Adrian Agnes Aidan Alba Albert Alice Alma Amber Amos Andrea Anton Arlo Astrid Aurora Axel Barbara Basil
            Beatrice Benedict Bernard Bianca Boris Brenda Bruno Camilla Carl Cecilia Celia Clara Claude Clement Conrad
            Cora Cyril Dagmar Damian Daphne Daria Dennis Diana Dora Edgar Edith Edmund Elaine Elias Elsa Emil Emma Enid
            Eric Esther Eugene Eva Felix Fiona Flora Frances Frank Frida Gareth Gemma George Gerda Gilbert Gloria Greta
            Gustav Hannah Harold Hazel Hector Helen Henry Hilda Hugo Ida Igor Ines Irene Iris Isaac Ivan Ivy Jane Jasper
            Jerome Joan Joel Jonas Judith Julia Julius Karen Kasper Kira Klara Konrad Lara Laura Leo Leona Lewis Lidia
            Linus Lorna Lotte Lucas Lucy Lydia Magnus Malcolm Marian Marius Martha Martin Matilda Maud Max Meredith Mila
            Milo Miriam Mona Nadia Naomi Ned Nell Nestor Nico Nina Noel Nora Norman Odette Olga Oliver Olivia Oscar Otto
            Pamela Pascal Paula Perry Petra Philip Phoebe Quentin Ralph Ramona Raymond Rhoda Rita Robin Roland Rosa
            Rufus Ruth Sabina Samson Sara Selma Serena Sibyl Silas Simon Sofia Stella Sue Sven Tamara Tess Theo Thora
            Tilda Tobias Ulric Ursula Valerie Vera Victor Viola Virgil Walter Wanda Wendel Wilma Xaver Yvonne Zelda Zoe
            """);

    static final String[] LAST_NAMES = words("""
            Abbott Acker Alder Amberg Appleby Archer Ashby Atwater Ayles Bannock Barlow Barrow Bassett Beacham Beckett
            Bellamy Benbow Birch Blackwood Bolder Bracken Bramble Brandt Brewster Bridges Brook Burdock Byron Calder
            Calloway Cantor Carver Castell Chalmer Chandler Clayton Clover Coldwell Collier Cooper Corbin Corwin Crane
            Crowley Dalby Danvers Darnell Delmar Denby Dexter Doe Dorset Drake Draper Dunmore Easton Eldridge Ellery
            Elmwood Emmett Fairley Falk Farrow Fenwick Finch Fletcher Forrester Foxley Frost Fuller Gable Gale Garland
            Garnet Gilmore Glover Goodwin Granger Greaves Grove Hadley Halden Hammond Harbor Harlow Hartwell Haskell
            Hawthorn Heath Hollis Holloway Hooper Hornby Hudson Huxley Ingram Ironside Ives Jarrow Jessop Juniper Kemble
            Kendrick Kestrel Kilmer Kirkby Lambert Langley Larkin Latimer Lawley Leland Linden Linnet Lockwood Lorimer
            Lowell Lyndon Maddox Mallory Mapleton Marlow Marsden Mason Meadow Mercer Merrick Millard Monk Moorland
            Morley Mott Nash Nettle Newby Norwood Oakley Orchard Orwell Osgood Paddock Palmer Parrish Peabody Pemberly
            Penrose Perkin Pickering Pike Porter Prescott Quarry Quill Radley Ransom Redfern Reeve Ridley Ripley
            Rockwell Rowan Rushton Sadler Sawyer Saxby Seaton Selby Shelby Sheridan Silver Skipper Sparrow Stafford
            Starling Stillman Stratton Sutter Swift Tanner Tarrant Thatcher Thorne Tilden Tolliver Townley Turnbull
            Underhill Upton Vance Varley Vernon Wade Wainwright Walden Ward Warwick Weaver Wells Westby Whitby Wicker
            Wilder Winslow Woodley Wren Yardley Yates York Zeller
            """);

    static final String[] SITES = words("""
            North South East West Central Harbour Valley Lakeside Hill Coast Forest River Island Meadow Summit Castle
            Market Bridge Garden Mill
            """);

    static final String[] DEPARTMENTS = {"Accounts", "Administration", "Customer Service", "Development", "Engineering",
        "Facilities", "Human Resources", "Information Systems", "Legal", "Logistics", "Manufacturing", "Marketing",
        "Purchasing", "Quality", "Research", "Sales"};

    static final String[] TITLES = {"Analyst", "Assistant", "Buyer", "Clerk", "Consultant", "Coordinator", "Director",
        "Engineer", "Manager", "Planner", "Representative", "Secretary", "Specialist", "Supervisor", "Technician"};

    static final String[] SUPPLIERS = {"ashwood", "brightline", "copperleaf", "dunesand", "everfield", "foxglen",
        "greystone", "highmoor", "ivyhouse", "kingfisher"};

    static final String[] FOLDERS = {"Announcements", "Canteen", "Catalogue", "Forms", "Holiday calendar", "Library",
        "Minutes", "Projects", "Room bookings", "Suggestions", "Training", "Travel"};

    private Words() {
    }

    private static String[] words(String text) {
        return text.strip().split("\\s+");
    }
}
