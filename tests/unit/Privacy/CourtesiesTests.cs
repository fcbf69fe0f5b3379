using EmploymentNet.Core.Privacy;

namespace EmploymentNet.UnitTests.Privacy;

public sealed class CourtesiesTests
{
    [Theory]
    [InlineData("Hei Maija, kiitos viestistä. Saat tukea Kelasta.\n\nVoimia!\nLiisa", "Hei Maija,", "kiitos viestistä. Saat tukea Kelasta.", "Voimia!\nLiisa")]
    [InlineData("Moi!\n\nHae ensin opintotukea.\n\nTsemppiä koulun kanssa! Terveisin Liisa", "Moi!", "Hae ensin opintotukea.", "Tsemppiä koulun kanssa! Terveisin Liisa")]
    [InlineData("Hej Emma!\nDu får stöd av FPA. Lycka till!", "Hej Emma!", "Du får stöd av FPA.", "Lycka till!")]
    [InlineData("Terveydenhoitaja voi auttaa.\nSoita hänelle.", "", "Terveydenhoitaja voi auttaa.\nSoita hänelle.", "")]
    [InlineData("Saat tukea.", "", "Saat tukea.", "")]
    [InlineData("Hei", "", "Hei", "")]
    [InlineData("", "", "", "")]
    public void A_letter_opens_and_closes_for_one_reader(string letter, string opening, string body, string closing) =>
        Assert.Equal(new Courtesies(opening, body, closing), Courtesies.Of(letter));
}
