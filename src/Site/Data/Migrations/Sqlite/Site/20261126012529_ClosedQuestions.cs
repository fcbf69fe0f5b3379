using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmploymentNet.Site.Data.Migrations.Sqlite.Site
{
    /// <inheritdoc />
    public partial class ClosedQuestions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Question_Closed",
                table: "Questions",
                column: "ClosedUtc",
                filter: "\"ClosedUtc\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Question_Closed",
                table: "Questions");
        }
    }
}
