using System.Text;
using EmploymentNet.Site.Features.Overview;

namespace EmploymentNet.PageTests.Overview;

public sealed class CsvTests
{
    [Theory]
    [InlineData("Opiskelu", "Opiskelu")]
    [InlineData("Työ; raha", "\"Työ; raha\"")]
    [InlineData("Niin \"sanottu\"", "\"Niin \"\"sanottu\"\"\"")]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("@SUM;1", "\"'@SUM;1\"")]
    [InlineData("+358", "'+358")]
    [InlineData("", "")]
    public void A_name_stays_in_its_field_and_runs_nothing(string name, string field)
    {
        var file = Csv.Write([[name, Csv.Number(5)]]);

        Assert.Equal($"\uFEFF{field};5\r\n", Encoding.UTF8.GetString(file));
    }
}
