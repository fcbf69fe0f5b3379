using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmploymentNet.Site.Data.Migrations.Sqlite.Site
{
    /// <inheritdoc />
    public partial class HonestPromise : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "Outcome_DueUtc",
                table: "Questions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Outcome_EndedUtc",
                table: "Questions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Outcome_StartedUtc",
                table: "Questions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "StartedUtc",
                table: "Questions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PromisedAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsKept = table.Column<bool>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PromisedAnswers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PromiseMonths",
                columns: table => new
                {
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FrozenUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Promised = table.Column<int>(type: "INTEGER", nullable: true),
                    Kept = table.Column<int>(type: "INTEGER", nullable: true),
                    MedianMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    SlowestMinutes = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PromiseMonths", x => x.Month);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Question_Started",
                table: "Questions",
                column: "StartedUtc");

            migrationBuilder.CreateIndex(
                name: "IX_PromisedAnswer_Month",
                table: "PromisedAnswers",
                column: "Month");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PromisedAnswers");

            migrationBuilder.DropTable(
                name: "PromiseMonths");

            migrationBuilder.DropIndex(
                name: "IX_Question_Started",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "Outcome_DueUtc",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "Outcome_EndedUtc",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "Outcome_StartedUtc",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "StartedUtc",
                table: "Questions");
        }
    }
}
