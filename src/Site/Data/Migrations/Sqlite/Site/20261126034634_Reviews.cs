using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmploymentNet.Site.Data.Migrations.Sqlite.Site
{
    /// <inheritdoc />
    public partial class Reviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Draft",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Review",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Writer = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reader = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RequestedVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ReadBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReadUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReadVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    EndedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ending = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    QuestionNumber = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Review", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Review_Questions_QuestionNumber",
                        column: x => x.QuestionNumber,
                        principalTable: "Questions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReviewComment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Staff = table.Column<Guid>(type: "TEXT", nullable: false),
                    Utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    QuestionNumber = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewComment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewComment_Questions_QuestionNumber",
                        column: x => x.QuestionNumber,
                        principalTable: "Questions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Review_Current",
                table: "Review",
                column: "QuestionNumber",
                unique: true,
                filter: "\"EndedUtc\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Review_Question",
                table: "Review",
                column: "QuestionNumber");

            migrationBuilder.CreateIndex(
                name: "IX_ReviewComment_Question",
                table: "ReviewComment",
                column: "QuestionNumber");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Review");

            migrationBuilder.DropTable(
                name: "ReviewComment");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Draft");
        }
    }
}
