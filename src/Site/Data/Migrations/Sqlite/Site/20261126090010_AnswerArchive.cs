using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmploymentNet.Site.Data.Migrations.Sqlite.Site
{
    /// <inheritdoc />
    public partial class AnswerArchive : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "FormerNames",
                table: "Topics",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "AnswerFigures",
                columns: table => new
                {
                    Answer = table.Column<int>(type: "INTEGER", nullable: false),
                    Reads = table.Column<int>(type: "INTEGER", nullable: false),
                    Helped = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnswerFigures", x => x.Answer);
                    table.ForeignKey(
                        name: "FK_AnswerFigures_PublishedAnswers_Answer",
                        column: x => x.Answer,
                        principalTable: "PublishedAnswers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AnswerHelp",
                columns: table => new
                {
                    Answer = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnswerHelp", x => new { x.Answer, x.Day });
                    table.ForeignKey(
                        name: "FK_AnswerHelp_PublishedAnswers_Answer",
                        column: x => x.Answer,
                        principalTable: "PublishedAnswers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AnswerReads",
                columns: table => new
                {
                    Answer = table.Column<int>(type: "INTEGER", nullable: false),
                    Week = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnswerReads", x => new { x.Answer, x.Week });
                    table.ForeignKey(
                        name: "FK_AnswerReads_PublishedAnswers_Answer",
                        column: x => x.Answer,
                        principalTable: "PublishedAnswers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // What was found while asking counts from the beginning.
            migrationBuilder.Sql("""
                INSERT INTO "AnswerFigures" ("Answer", "Reads", "Helped")
                SELECT "PublishedAnswer", count(*), count(*) FROM "HelpSignals"
                WHERE "PublishedAnswer" IN (SELECT "Id" FROM "PublishedAnswers") GROUP BY "PublishedAnswer"
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AnswerFigures");

            migrationBuilder.DropTable(
                name: "AnswerHelp");

            migrationBuilder.DropTable(
                name: "AnswerReads");

            migrationBuilder.DropColumn(
                name: "FormerNames",
                table: "Topics");
        }
    }
}
