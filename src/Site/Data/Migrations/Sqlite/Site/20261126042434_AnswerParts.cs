using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmploymentNet.Site.Data.Migrations.Sqlite.Site
{
    /// <inheritdoc />
    public partial class AnswerParts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SecondProfession",
                table: "PublishedAnswers",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Second_Id",
                table: "Message",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Second_Profession",
                table: "Message",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Second_Sealed",
                table: "Message",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Second_SignedUtc",
                table: "Message",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Second_Staff",
                table: "Message",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Part",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Staff = table.Column<Guid>(type: "TEXT", nullable: false),
                    Profession = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    SavedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SignedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LeftOutUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    QuestionNumber = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Part", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Part_Questions_QuestionNumber",
                        column: x => x.QuestionNumber,
                        principalTable: "Questions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Message_SecondStaff",
                table: "Message",
                column: "Second_Staff",
                filter: "\"Second_Staff\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Part_Question",
                table: "Part",
                column: "QuestionNumber",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Part");

            migrationBuilder.DropIndex(
                name: "IX_Message_SecondStaff",
                table: "Message");

            migrationBuilder.DropColumn(
                name: "SecondProfession",
                table: "PublishedAnswers");

            migrationBuilder.DropColumn(
                name: "Second_Id",
                table: "Message");

            migrationBuilder.DropColumn(
                name: "Second_Profession",
                table: "Message");

            migrationBuilder.DropColumn(
                name: "Second_Sealed",
                table: "Message");

            migrationBuilder.DropColumn(
                name: "Second_SignedUtc",
                table: "Message");

            migrationBuilder.DropColumn(
                name: "Second_Staff",
                table: "Message");
        }
    }
}
