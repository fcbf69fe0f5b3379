using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmploymentNet.Site.Data.Migrations.Sqlite.Site
{
    /// <inheritdoc />
    public partial class Holds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "HeldUtc",
                table: "Questions",
                newName: "Hold_HeldUtc");

            migrationBuilder.AddColumn<string>(
                name: "Hold_Reason",
                table: "Questions",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Hold_ReleasedUtc",
                table: "Questions",
                type: "TEXT",
                nullable: true);

            // The hidden field was the only reason there was.
            migrationBuilder.Sql("UPDATE \"Questions\" SET \"Hold_Reason\" = 'HiddenField' WHERE \"Hold_HeldUtc\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Hold_Reason",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "Hold_ReleasedUtc",
                table: "Questions");

            migrationBuilder.RenameColumn(
                name: "Hold_HeldUtc",
                table: "Questions",
                newName: "HeldUtc");
        }
    }
}
