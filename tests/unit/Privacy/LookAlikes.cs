namespace EmploymentNet.UnitTests.Privacy;

/// <summary>Numbers that askers and counsellors write every day, and that tell nobody's identity code.</summary>
public static class LookAlikes
{
    public static TheoryData<string> All =>
    [
        // Business ids, VAT numbers, registers
        "1234567-8", "Y-tunnus 0187690-1", "FO-nummer 1012245-6", "FI10122456", "ALV FI31012245", "2512199-0 Oy", "1.1.2025 alkaen 3101225-6",
        // Telephones
        "0401234567", "040 123 4567", "040-1234567", "040 123-4567", "050 1012 345", "+358 40 123 4567", "+358401234567", "0100 123 456",
        "020 712 3456", "029 512 3456", "029 505 1000", "(08) 1234 567", "08 558 558 00", "112", "116 117", "+46 70 123 45 67", "00358 10 1234567",
        // Dates, periods, times
        "13.10.1952", "1.1.2024–31.12.2024", "01.01.2024-31.12.2024", "01.01.24 - 31.12.24", "010124-311224", "01012024-31122024",
        "01.01.1999-31.12.1999", "01 01 99 - 31 12 99", "15.12.2024 klo 12.30", "15.12.2024 1500 euroa", "15.12.24 1200 e", "15.10.2025 1530",
        "2024-10-15 12:30:45", "2024-10-15T12:30:45.123Z", "20241015-1230", "12.10.24, 120 h", "vko 10-12, 2024", "1990–2024",
        "synt. 131052", "131052-", "131052-308", "DDMMYY-NNNX", "ppkkvv-xxxx",
        // Case numbers and references
        "OUKA/1234/02.05.00/2024", "OUKA/010324-1234/2024", "VN/12345/2024", "KHO 2023:101", "KKO:2020:91", "dnro 1234/05.12.01/2023",
        "diaarinumero 131052/2024", "TEM/2024/131", "hakemus 120324-12", "tilaus 120324-12345", "viite 1234 56789", "RF18 5390 0754 7034",
        "asiakas 000-131052-3081-9",
        // Law
        "laki 380/2023 12 §", "(22.12.2009/1599)", "15.12.2023/1234", "30.12.2010/1383", "916/2012", "asetus 128/2010 2 §", "SFS 1138/1996",
        "direktiivi (EU) 2016/679", "2019/1158 art. 10",
        // Money, accounts, codes of other kinds
        "FI21 1234 5600 0007 85", "FI2112345600000785", "123456-785", "110524-1234567", "1 234 567,89 €", "10 12 24", "100 200 300 e",
        "ISBN 978-952-10-1234-5", "ISBN 951-20-1112-3", "ISSN 0312-1991", "90100 Oulu", "65.0121, 25.4651", "10.11.12.123", "ABC-123",
        "v. 3.10.24-rc1", "320199-900X", "311390-900X", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "00:1A:2B:3C:4D:5E",
        // A date, talk, and a number
        "131052 ja sitten 308T", "1.2.24-120 h", "3.4.24-1001", "1.9.2026, loppu 100 euroa", "13.10.52 tuli 308 T", "24.12. loppu",
        // Day, month or check character that cannot be, in an unusual spelling
        "32.01.99 - 900 X", "13.13.52 - 308 T", "00.10.52-308T", "131052 - 308 Q", "13 10 52-308 O", "131052 308Z",
    ];

    /// <summary>The same for what is found by <see cref="EmploymentNet.Core.Privacy.PersonalData"/>.</summary>
    public static TheoryData<string> OfPersonalData =>
    [
        // Everybody's telephones: emergency, help lines of the help panel, offices, companies
        "112", "116 117", "116 111", "116 006", "116006", "09 2525 0111", "0925250111", "09 2525 0112", "09-2525 0111", "+358 9 2525 0111", "080 005 005", "080005005", "0295 020 713", "0295 025 510", "029 512 3456", "029 505 1000",
        "020 692 2000", "020 712 3456", "010 123 4567", "+358 10 123 4567", "+358 295 020 713", "0800 98811", "0600 12345", "0100 123 456", "08 558 558 00", "08 558 410", "+358 8 558 558 00", "118",
        // Prices, sums, percentages
        "1 234 567,89 €", "12,50 e/h", "37,21 € päivässä", "500 + 40 euroa", "040 €", "0,5 %", "50 %:n lisä", "1500-2000 e/kk", "+1000 euroa", "-40 %", "20 000 000", "100 200 300 e",
        // Dates, times, periods
        "13.10.1952", "1.1.2024–31.12.2024", "01 01 99 - 31 12 99", "02 12 2026", "05 2025-08 2026", "2024-10-15 12:30:45", "klo 08.30-16.00", "klo 16 30", "vko 10-12, 2026", "kesä 2027", "12.10.24, 120 h", "ti 24.11. klo 9",
        // Law, cases, references, codes
        "laki 916/2012 5 §", "380/2023 12 §", "(22.12.2009/1599)", "2019/1158 art. 10", "KHO 2023:101", "OUKA/1234/02.05.00/2024", "dnro 1234/05.12.01/2023", "0402345678/2024", "viite 1234 56789", "RF18 5390 0754 7034", "hakemus 120324-12",
        "0444-2026-12", "5680/R/12345/26", "ISBN 978-952-10-1234-5", "C#1", "nro#1234", "ABC-123", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "10.11.12.123",
        // Business ids, accounts that are none, postal codes
        "1234567-8", "0187690-1", "Y-tunnus 0187690-1", "FO-nummer 1012245-6", "FI10122456", "FI21 1234 5600 0007 86", "90100 Oulu", "00100 Helsinki", "PL 27, 90015 Oulun kaupunki",
        // Mailboxes of offices, and mail that is none
        "kirjaamo@example.fi", "info@example.fi", "rekry@example.fi", "registratorskontoret@example.fi", "etunimi.sukunimi@example.fi", "I work at home", "tavataan ät kirjasto", "5 kpl @ 3 e", "www.kela.fi", "tori.fi", "kide.app",
        // Roads, paths and streets without a number, and numbers that count
        "valtatie 4", "kantatie 22", "riksväg 8", "motorvägen 3", "palvelupolku 3", "Torikadulla", "Torikadulla 12.30", "Rantakadulla 2 ihmistä", "koulutiellä 5 km", "puolitiessä 5 vuotta", "på halva vägen 3",
        // Names of places, schools, foundations and services
        "Minna Canthin koulu", "Martti Ahtisaaren koululla", "Urho Kekkosen kadulla", "Mannerheimintie", "Aleksanterinkatu", "Mannerheimin Lastensuojeluliitto", "Juha Sipilän säätiö", "Alvar Aalto -museo", "Mathilda Wrede-institutet", "Tove Janssons park",
        "Topeliusgymnasiet", "Wilmassa", "Elisan lasku", "Peppi", "Otto-automaatti", "Kaarinassa", "Sallassa", "Vappuna", "Laurea", "Ohjaamo", "Navigatorn", "Folkhälsan", "Sekasin-chat",
        // Names that are everyday words
        "Anna neuvo", "Toivon apua", "Onni onnettomuudessa", "Satu ei ole totta", "Ilman tukea", "Pian", "Ainoa keino", "Kai se käy", "Meri ja lumi", "Inga pengar", "Titta här", "Bo hemma", "Per månad", "Max 40 h", "Innan jul", "Helgen", "Ingen vet", "Arton år",
        // Platforms without a name
        "näin instassa mainoksen", "facebookissa sanottiin niin", "insta: siellä oli kuva", "snap är nere", "@kela", "@nuortenoulu", "@kaikki", "https://www.facebook.com/groups/123", "discord 24/7", "insta tili on hakkeroitu", "discord tunnus vanheni", "facebook as usual", "på snap under natten", "instassa lisää kuvia",
    ];
}
