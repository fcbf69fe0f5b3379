using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmploymentNet.Site.Data.Migrations.Sqlite.Site
{
    /// <inheritdoc />
    public partial class Studio : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ConfirmedUtc",
                table: "PublishedAnswers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Corrections",
                table: "PublishedAnswers",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "LifeSituation",
                table: "PublishedAnswers",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LinkPrints",
                table: "PublishedAnswers",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<DateTime>(
                name: "LinksChangedUtc",
                table: "PublishedAnswers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Sources",
                table: "PublishedAnswers",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "Supersession_By",
                table: "PublishedAnswers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Supersession_Utc",
                table: "PublishedAnswers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ValidUntil",
                table: "PublishedAnswers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Withdrawal_Answer",
                table: "PublishedAnswers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Withdrawal_Content",
                table: "PublishedAnswers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Withdrawal_Reason",
                table: "PublishedAnswers",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublishedAnswer_LifeSituation",
                table: "PublishedAnswers",
                columns: new[] { "Language", "LifeSituation", "PublishedUtc" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PublishedAnswer_LifeSituation",
                table: "PublishedAnswers");

            migrationBuilder.DropColumn(
                name: "ConfirmedUtc",
                table: "PublishedAnswers");

            migrationBuilder.DropColumn(
                name: "Corrections",
                table: "PublishedAnswers");

            migrationBuilder.DropColumn(
                name: "LifeSituation",
                table: "PublishedAnswers");

            migrationBuilder.DropColumn(
                name: "LinkPrints",
                table: "PublishedAnswers");

            migrationBuilder.DropColumn(
                name: "LinksChangedUtc",
                table: "PublishedAnswers");

            migrationBuilder.DropColumn(
                name: "Sources",
                table: "PublishedAnswers");

            migrationBuilder.DropColumn(
                name: "Supersession_By",
                table: "PublishedAnswers");

            migrationBuilder.DropColumn(
                name: "Supersession_Utc",
                table: "PublishedAnswers");

            migrationBuilder.DropColumn(
                name: "ValidUntil",
                table: "PublishedAnswers");

            migrationBuilder.DropColumn(
                name: "Withdrawal_Answer",
                table: "PublishedAnswers");

            migrationBuilder.DropColumn(
                name: "Withdrawal_Content",
                table: "PublishedAnswers");

            migrationBuilder.DropColumn(
                name: "Withdrawal_Reason",
                table: "PublishedAnswers");
        }
    }
}
