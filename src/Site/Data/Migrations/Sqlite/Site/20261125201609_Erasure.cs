using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmploymentNet.Site.Data.Migrations.Sqlite.Site
{
    /// <inheritdoc />
    public partial class Erasure : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PublishedAnswer_InForce",
                table: "PublishedAnswers");

            migrationBuilder.AddColumn<DateTime>(
                name: "MarkedUtc",
                table: "Questions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ThreadId",
                table: "PublishedAnswers",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.CreateTable(
                name: "Erasures",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    QuestionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    QuestionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SpentTicket = table.Column<byte[]>(type: "BLOB", nullable: false),
                    MarkedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ErasedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SweptUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Erasures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Facts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedWeek = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnsweredWeek = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Municipality = table.Column<Guid>(type: "TEXT", nullable: true),
                    AgeBand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ForWhom = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Facts_Topics_Topic",
                        column: x => x.Topic,
                        principalTable: "Topics",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.Sql("UPDATE PublishedAnswers SET ThreadId = (SELECT Id FROM Questions WHERE Number = QuestionNumber)");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedAnswer_InForce",
                table: "PublishedAnswers",
                columns: new[] { "ThreadId", "Language" },
                unique: true,
                filter: "\"Withdrawal_Utc\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedAnswer_Question",
                table: "PublishedAnswers",
                column: "QuestionNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Erasure_Question",
                table: "Erasures",
                column: "QuestionNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Erasure_SpentTicket",
                table: "Erasures",
                column: "SpentTicket",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Erasure_SweptUtc",
                table: "Erasures",
                column: "SweptUtc");

            migrationBuilder.CreateIndex(
                name: "IX_Fact_AskedWeek",
                table: "Facts",
                column: "AskedWeek");

            migrationBuilder.CreateIndex(
                name: "IX_Fact_Topic",
                table: "Facts",
                column: "Topic");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Erasures");

            migrationBuilder.DropTable(
                name: "Facts");

            migrationBuilder.DropIndex(
                name: "IX_PublishedAnswer_InForce",
                table: "PublishedAnswers");

            migrationBuilder.DropIndex(
                name: "IX_PublishedAnswer_Question",
                table: "PublishedAnswers");

            migrationBuilder.DropColumn(
                name: "MarkedUtc",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "ThreadId",
                table: "PublishedAnswers");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedAnswer_InForce",
                table: "PublishedAnswers",
                columns: new[] { "QuestionNumber", "Language" },
                unique: true,
                filter: "\"Withdrawal_Utc\" IS NULL");
        }
    }
}
